using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform.Words;

namespace Pieredze.Platform.Web;

/// <summary>What a form says in the reader's language when a value does not fit its field.</summary>
public static class FormMessages
{
    public static void Localise(MvcOptions options)
    {
        var words = new Words.Words(new WordBook());
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => words["required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => words["required"]);
        messages.SetMissingKeyOrValueAccessor(() => words["required"]);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => words["not-valid"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => words["not-valid"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => words["not-valid"]);
        messages.SetValueIsInvalidAccessor(_ => words["not-valid"]);
        messages.SetValueMustBeANumberAccessor(_ => words["not-valid"]);
        options.ModelMetadataDetailsProviders.Add(new WordsForRules(words));
    }
}
