using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Pieredze.Guide;

/// <summary>The texts of the guide as their readers see them, for looking through; nothing of them is kept.</summary>
public sealed class GuideText(ICompositeViewEngine views, ITempDataDictionaryFactory temporary)
{
    public async Task<IReadOnlyList<Passage>> ReadAsync(ActionContext asking, GuidePage page, string language)
    {
        var view = views.GetView(null, page.View(language), isMainPage: false).EnsureSuccessful([]).View!;
        await using var writer = new StringWriter();
        var context = new ViewContext(
            asking,
            view,
            new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
            temporary.GetTempData(asking.HttpContext),
            writer,
            new HtmlHelperOptions()
        );
        await view.RenderAsync(context);
        return Passage.Of(writer.ToString());
    }
}
