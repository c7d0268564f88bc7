using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Pieredze.Relationships.Ending;

/// <summary>Draws a certificate on one page of A4, lying on its side.</summary>
public static class CertificatePdf
{
    private const double Margin = 56;
    private static readonly XColor Ink = XColor.FromArgb(0x1B, 0x27, 0x26);
    private static readonly XColor Soft = XColor.FromArgb(0x55, 0x63, 0x61);
    private static readonly XColor Ornament = XColor.FromArgb(0xC2, 0x74, 0x1F);

    static CertificatePdf() => GlobalFontSettings.FontResolver ??= new CertificateFonts();

    public static byte[] Of(CertificateText certificate, string language)
    {
        using var document = new PdfDocument();
        document.Info.Title = $"{certificate.Title}: {certificate.Name}";
        document.Language = language;
        var page = document.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        page.Orientation = PdfSharp.PageOrientation.Landscape;
        using (var canvas = XGraphics.FromPdfPage(page))
        {
            Draw(new(canvas, page.Width.Point, page.Height.Point), certificate);
        }

        using var stream = new MemoryStream();
        document.Save(stream);
        return stream.ToArray();
    }

    private static void Draw(Sheet sheet, CertificateText certificate)
    {
        sheet.Meander(Margin);
        sheet.Meander(sheet.Height - Margin);
        sheet.Centred(certificate.Organisation, CertificateFonts.Sans, 13, 118, Soft);
        sheet.Centred(certificate.Title, CertificateFonts.Serif, 30, 168, Ink);
        sheet.Centred(certificate.Name, CertificateFonts.Serif, 42, 236, Ink);
        var y = 288.0;
        foreach (var line in sheet.Lines(certificate.Text, CertificateFonts.Sans, 15, 520))
        {
            sheet.Centred(line, CertificateFonts.Sans, 15, y, Ink);
            y += 24;
        }

        sheet.Signatures(certificate.Signatures, 440);
    }

    // A page with what is drawn on it more than once.
    private sealed record Sheet(XGraphics Canvas, double Width, double Height)
    {
        public void Centred(string text, string family, double size, double y, XColor colour, double? around = null)
        {
            var font = Font(family, size);
            // A very long name becomes smaller instead of leaving the paper.
            while (Canvas.MeasureString(text, font).Width > Width - (2 * Margin) && font.Size > 12)
            {
                font = Font(family, font.Size - 1);
            }

            var x = (around ?? Width / 2) - (Canvas.MeasureString(text, font).Width / 2);
            Canvas.DrawString(text, font, new XSolidBrush(colour), new XPoint(x, y));
        }

        public IEnumerable<string> Lines(string text, string family, double size, double width)
        {
            var (font, line) = (Font(family, size), "");
            foreach (var word in text.Split(' '))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (line.Length > 0 && Canvas.MeasureString(longer, font).Width > width)
                {
                    yield return line;
                    line = word;
                }
                else
                {
                    line = longer;
                }
            }

            yield return line;
        }

        public void Signatures(IReadOnlyList<(string Role, string Name)> signatures, double y)
        {
            const double Apart = 240;
            var first = (Width / 2) - (Apart * (signatures.Count - 1) / 2);
            for (var i = 0; i < signatures.Count; i++)
            {
                var x = first + (i * Apart);
                Centred(signatures[i].Name, CertificateFonts.Serif, 14, y, Ink, x);
                Canvas.DrawLine(new XPen(Soft, 0.75), x - 95, y + 9, x + 95, y + 9);
                Centred(signatures[i].Role, CertificateFonts.Sans, 11, y + 26, Soft, x);
            }
        }

        public void Meander(double y)
        {
            const double Step = 11;
            var teeth = (int)((Width - (2 * Margin)) / Step);
            var from = (Width - (teeth * Step)) / 2;
            var points = Enumerable
                .Range(0, (2 * teeth) + 1)
                .Select(i => new XPoint(from + (i * Step / 2), i % 2 == 0 ? y : y - 7))
                .ToArray();
            Canvas.DrawLines(new XPen(Ornament, 1.5), points);
        }

        private static XFont Font(string family, double size) =>
            new(family, size, XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode));
    }
}
