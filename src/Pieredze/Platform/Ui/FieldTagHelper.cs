using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pieredze.Platform.Ui;

/// <summary>
/// &lt;field for="Session.MetOn" label="@W["met-on"]" hint="…" /&gt;: label, hint, control and error in the order of the design.
/// The control follows the type (date, number, checkbox, e-mail, password), or is a text box with rows="n", or a list with items.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IHtmlGenerator html) : TagHelper
{
    public required ModelExpression For { get; set; }
    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    /// <summary>One line saying who reads this, shown with a lock.</summary>
    public string? Private { get; set; }

    public string? Type { get; set; }
    public int Rows { get; set; }
    public IEnumerable<SelectListItem>? Items { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var error =
            View.ModelState.TryGetValue(name, out var state) && state.ValidationState == ModelValidationState.Invalid
                ? state.Errors.FirstOrDefault()?.ErrorMessage
                : null;
        var described = string.Join(
            ' ',
            new[]
            {
                Hint is null ? null : $"{id}-hint",
                Private is null ? null : $"{id}-private",
                error is null ? null : $"{id}-error",
            }.Where(d => d is not null)
        );
        var attributes = output.Attributes.ToDictionary(a => a.Name, a => a.Value);
        output.Attributes.Clear();
        if (described.Length > 0)
        {
            attributes["aria-describedby"] = described;
        }

        if (error is not null)
        {
            attributes["aria-invalid"] = "true";
        }

        var isBox = For.ModelExplorer.ModelType == typeof(bool);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "form-row");
        var control = Control(attributes);
        if (isBox)
        {
            output
                .Content.AppendHtml("<label class=\"choice\">")
                .AppendHtml(control)
                .AppendHtml(" <span>")
                .Append(Label)
                .AppendHtml("</span></label>");
        }
        else
        {
            output.Content.AppendHtml($"<label for=\"{id}\">").Append(Label).AppendHtml("</label>");
        }

        Line(output, Hint, "hint", $"{id}-hint", "");
        Line(
            output,
            Private,
            "private",
            $"{id}-private",
            "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-lock\"/></svg> "
        );
        if (!isBox)
        {
            output.Content.AppendHtml(control);
        }

        Line(output, error, "error", $"{id}-error", "");
    }

    private TagBuilder Control(Dictionary<string, object> attributes)
    {
        if (Items is not null)
        {
            return html.GenerateSelect(
                View,
                For.ModelExplorer,
                null,
                For.Name,
                Items,
                allowMultiple: false,
                attributes
            );
        }

        if (Rows > 0)
        {
            return html.GenerateTextArea(View, For.ModelExplorer, For.Name, Rows, 0, attributes);
        }

        var type = Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;
        if (type == typeof(bool))
        {
            return html.GenerateCheckBox(View, For.ModelExplorer, For.Name, For.Model as bool?, attributes);
        }

        attributes["type"] =
            Type
            ?? (
                type == typeof(DateOnly) ? "date"
                : type == typeof(TimeOnly) ? "time"
                : type == typeof(int) ? "number"
                : "text"
            );
        if ((string)attributes["type"] == "password")
        {
            return html.GeneratePassword(View, For.ModelExplorer, For.Name, value: null, attributes);
        }

        var format =
            type == typeof(DateOnly) ? "{0:yyyy-MM-dd}"
            : type == typeof(TimeOnly) ? "{0:HH:mm}"
            : null;
        return html.GenerateTextBox(View, For.ModelExplorer, For.Name, For.Model, format, attributes);
    }

    private static void Line(TagHelperOutput output, string? text, string style, string id, string before)
    {
        if (text is not null)
        {
            output.Content.AppendHtml($"<p class=\"{style}\" id=\"{id}\">{before}").Append(text).AppendHtml("</p>");
        }
    }
}
