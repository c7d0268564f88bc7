using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pieredze.Platform.Ui;

/// <summary>&lt;stage-path now="2" notes="…" linked="true" /&gt;: the walk of two people through the five stages; now is 0–4, or 5 when all is walked.</summary>
[HtmlTargetElement("stage-path", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StagePathTagHelper(Words.Words words) : TagHelper
{
    private readonly Words.Words _words = words.For("Platform/Ui");

    // Where the guide tells of each stage.
    private static readonly string[] Told = ["building", "goals", "working", "ending", "moving-on"];

    public int Now { get; set; }

    /// <summary>Whether the name of each stage leads to its page of the guide.</summary>
    public bool Linked { get; set; }

    /// <summary>A short line under each stage, such as since when; may be shorter than five.</summary>
    public IReadOnlyList<string?> Notes { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "stage-path");
        output.Attributes.SetAttribute("aria-label", _words["stage-path"]);
        for (var stage = 0; stage < 5; stage++)
        {
            var letter = "abcde"[stage];
            var (style, state) =
                stage < Now ? ("done", "walked")
                : stage == Now ? ("now", "you-are-here")
                : ("ahead", "still-ahead");
            var current = stage == Now ? " aria-current=\"step\"" : "";
            var (open, close) = Linked ? ($"<a href=\"/guide/stage-{Told[stage]}\">", "</a>") : ("", "");
            var note = HtmlEncoder.Default.Encode(Notes.ElementAtOrDefault(stage) ?? "");
            output.Content.AppendHtml(
                $"""
                <li class="{style}"{current}><span class="marker">{char.ToUpperInvariant(letter)}</span>
                <svg class="walk" viewBox="0 0 172 64" aria-hidden="true"><use href="#walk-{letter}"/></svg>
                <span class="label"><b>{open}{HtmlEncoder.Default.Encode(
                    _words[$"stage-{letter}"]
                )}{close}</b> <small>{note}</small><span class="visually-hidden"> ({HtmlEncoder.Default.Encode(
                    _words[state]
                )})</span></span></li>
                """
            );
        }
    }
}
