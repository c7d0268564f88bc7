using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Pieredze.Platform.Web;

/// <summary>Gives [Required], [MaxLength] and their like the product's own sentences in the reader's language.</summary>
public sealed class WordsForRules(Words.Words words) : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        for (var i = 0; i < context.ValidationMetadata.ValidatorMetadata.Count; i++)
        {
            if (context.ValidationMetadata.ValidatorMetadata[i] is ValidationAttribute rule and not Worded)
            {
                context.ValidationMetadata.ValidatorMetadata[i] = new Worded(rule, words);
            }
        }
    }

    /// <summary>The same rule, saying its no from words.*.json: the key given as ErrorMessage, else one by kind of rule.</summary>
    private sealed class Worded(ValidationAttribute rule, Words.Words words) : ValidationAttribute
    {
        public override bool RequiresValidationContext => rule.RequiresValidationContext;

        protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
            rule.GetValidationResult(value, validationContext) is null
                ? ValidationResult.Success
                : new ValidationResult(words[rule.ErrorMessage ?? Key()], [validationContext.MemberName ?? ""]);

        private string Key() =>
            rule switch
            {
                RequiredAttribute => "required",
                MaxLengthAttribute or StringLengthAttribute => "too-long",
                _ => "not-valid",
            };
    }
}
