using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pieredze.Platform.Web;

namespace Pieredze.Platform.Ui;

/// <summary>&lt;differences before="…" after="…" /&gt;: one text that shows what went and what came, also to a screen reader.</summary>
[HtmlTargetElement("differences", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DifferencesTagHelper(Words.Words words) : TagHelper
{
    private readonly Words.Words _words = words.For("Platform/Ui");

    public string? Before { get; set; }
    public string? After { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "as-written differences");
        output.Content.SetHtmlContent(Marked(_words, Before, After));
    }

    internal static HtmlString Marked(Words.Words words, string? before, string? after) =>
        new(
            string.Concat(
                Differences
                    .Between(before, after)
                    .Select(piece =>
                        piece.Kind switch
                        {
                            PieceKind.Gone => Wrapped("del", words["piece-gone"], piece.Text),
                            PieceKind.Come => Wrapped("ins", words["piece-come"], piece.Text),
                            _ => HtmlEncoder.Default.Encode(piece.Text),
                        }
                    )
            )
        );

    private static string Wrapped(string tag, string said, string text) =>
        $"<{tag}><span class=\"visually-hidden\">{HtmlEncoder.Default.Encode(said)} </span>{HtmlEncoder.Default.Encode(text)}</{tag}>";
}
