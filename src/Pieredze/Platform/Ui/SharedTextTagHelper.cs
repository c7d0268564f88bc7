using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pieredze.Platform.Web;

namespace Pieredze.Platform.Ui;

/// <summary>
/// &lt;shared-text of="Model.Shared(…)" label="…" hint="…" rows="3" /&gt;: a field for a text that two people may write, with the
/// mark of what it shows, and with both versions when the other was quicker.
/// </summary>
[HtmlTargetElement("shared-text", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SharedTextTagHelper(Words.Words words) : TagHelper
{
    private readonly Words.Words _words = words.For("Platform/Ui");

    public required SharedText Of { get; set; }
    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    /// <summary>Where a page has several fields of one name.</summary>
    public string? Id { get; set; }

    /// <summary>One row is a single line.</summary>
    public int Rows { get; set; } = 2;
    public int Most { get; set; } = 4000;

    /// <summary>Another kind of field, such as a date.</summary>
    public string Type { get; set; } = "text";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = Id ?? Of.Field;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "form-row grow");
        output.Content.AppendHtml(Element("label", Label, ("for", id)));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Element("p", Hint, ("class", "hint"), ("id", $"{id}-hint")));
        }

        if (Of.Clashes)
        {
            output.Content.AppendHtml(Both(id));
        }

        output.Content.AppendHtml(Control(id));
        var mark = Element(
            "input",
            null,
            ("type", "hidden"),
            ("name", $"seen-{Of.Field}"),
            ("value", Seen.Of(Of.Stored))
        );
        mark.TagRenderMode = TagRenderMode.SelfClosing;
        output.Content.AppendHtml(mark);
    }

    private TagBuilder Control(string id)
    {
        var isLine = Rows == 1 || Type != "text";
        var control = Element(isLine ? "input" : "textarea", null, ("id", id), ("name", Of.Field));
        if (Type == "text")
        {
            control.MergeAttribute("maxlength", Most.ToString(CultureInfo.InvariantCulture));
        }

        if (Hint is not null)
        {
            control.MergeAttribute("aria-describedby", $"{id}-hint");
        }

        if (isLine)
        {
            control.MergeAttribute("type", Type);
            control.MergeAttribute("value", Of.Text ?? "");
            control.TagRenderMode = TagRenderMode.SelfClosing;
        }
        else
        {
            control.MergeAttribute("rows", Rows.ToString(CultureInfo.InvariantCulture));
            // A browser swallows the first line break of a text box.
            control.InnerHtml.AppendHtml("\n").Append(Of.Text ?? "");
        }

        return control;
    }

    private TagBuilder Both(string id)
    {
        var both = Element("div", null, ("class", "panel tinted both-versions"), ("id", $"{id}-both"));
        both.InnerHtml.AppendHtml(Element("b", _words["both-stored"]));
        both.InnerHtml.AppendHtml(Element("p", Of.Stored ?? "–", ("class", "as-written")));
        both.InnerHtml.AppendHtml(Element("b", _words["both-differ"]));
        var differ = Element("p", null, ("class", "as-written differences"));
        differ.InnerHtml.AppendHtml(DifferencesTagHelper.Marked(_words, Of.Stored, Of.Typed));
        both.InnerHtml.AppendHtml(differ);
        both.InnerHtml.AppendHtml(Element("p", _words["both-decide"], ("class", "soft")));
        return both;
    }

    private static TagBuilder Element(string name, string? text, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(name);
        foreach (var (key, value) in attributes)
        {
            element.MergeAttribute(key, value);
        }

        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }
}
