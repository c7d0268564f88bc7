using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pieredze.Platform.Ui;

/// <summary>Puts every drawn thing into the page once; parts are shown with &lt;icon&gt;, &lt;sole&gt; and &lt;use&gt;.</summary>
[HtmlTargetElement("sprite", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SpriteTagHelper : TagHelper
{
    private static readonly HtmlString Symbols = Read();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Symbols);
    }

    private static HtmlString Read()
    {
        using var stream = typeof(SpriteTagHelper).Assembly.GetManifestResourceStream("symbols.svg")!;
        using var reader = new StreamReader(stream);
        return new HtmlString(reader.ReadToEnd());
    }
}

/// <summary>&lt;icon name="check"/&gt;: a small drawing that repeats a word and is therefore hidden from screen readers.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent($"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-{Name}\"/></svg>");
    }
}

/// <summary>&lt;sole who="mentee"/&gt;: a boot for the mentor, a shoe for the mentee, so that colour is never the only sign.</summary>
[HtmlTargetElement("sole", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SoleTagHelper : TagHelper
{
    /// <summary>«mentor» or «mentee».</summary>
    public string Who { get; set; } = "mentee";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var shape = Who == "mentor" ? "boot" : "shoe";
        output.Content.SetHtmlContent(
            $"<svg class=\"sole {Who}\" viewBox=\"-13 -13 26 26\" aria-hidden=\"true\"><use href=\"#{shape}\" transform=\"rotate(-68)\"/></svg>"
        );
    }
}
