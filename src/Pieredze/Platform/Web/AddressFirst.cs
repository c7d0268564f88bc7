using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Pieredze.Platform.Web;

/// <summary>What stands in the address goes before a form field of the same name: the gate has checked the address, not the form.</summary>
public static class AddressFirst
{
    public static void Bind(MvcOptions options)
    {
        var address = options.ValueProviderFactories.OfType<RouteValueProviderFactory>().Single();
        options.ValueProviderFactories.Remove(address);
        options.ValueProviderFactories.Insert(0, address);
    }
}
