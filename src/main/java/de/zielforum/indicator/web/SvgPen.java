package de.zielforum.indicator.web;

import de.zielforum.area.MapSheet;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Draws a picture as SVG, with attributes alone: neither style sheet nor font is fetched from anywhere. */
final class SvgPen implements MapPicture.Pen {

    private static final String PATTERNS = """
            <defs><pattern id="secret" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect width="8" height="8" fill="%1$s"/><rect width="2" height="8" fill="%2$s"/></pattern>\
            <pattern id="missing" width="8" height="8" patternUnits="userSpaceOnUse">\
            <rect width="8" height="8" fill="%1$s"/><circle cx="4" cy="4" r="1.2" fill="%2$s"/></pattern></defs>
            """.formatted(Shades.NONE, Shades.HATCH);

    private final StringBuilder svg = new StringBuilder();

    private SvgPen() {}

    static byte[] draw(MapPicture picture) {
        var pen = new SvgPen();
        pen.svg
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" role=\"img\" font-family=\"Fira Sans, Segoe UI, Helvetica, Arial, sans-serif\"><title>"
                                .formatted(MapPicture.WIDTH, picture.height()))
                .append(escaped(picture.title() + ", " + picture.kicker()))
                .append("</title>\n")
                .append(PATTERNS)
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        picture.draw(pen);
        return pen.svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void area(MapSheet.Shape shape, double scale, int x, int y, String look) {
        svg.append(String.format(
                Locale.ROOT,
                "<path transform=\"translate(%d %d) scale(%.3f)\" fill=\"%s\" fill-rule=\"evenodd\" stroke=\"%s\" stroke-width=\"1\" d=\"%s\"/>\n",
                x,
                y,
                scale,
                fill(look),
                Shades.LINE,
                shape.path()));
    }

    @Override
    public void swatch(int x, int y, int width, int height, String look) {
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>\n"
                .formatted(x, y, width, height, fill(look), Shades.LINE));
    }

    @Override
    public void text(int x, int y, int size, boolean bold, boolean middle, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\"%s%s fill=\"#111111\">%s</text>\n"
                .formatted(
                        x,
                        y,
                        size,
                        bold ? " font-weight=\"600\"" : "",
                        middle
                                ? " text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                                : "",
                        escaped(text)));
    }

    private static String fill(String look) {
        return look.startsWith("z-shade-")
                ? Shades.ALL.get(Integer.parseInt(look.substring("z-shade-".length())))
                : "url(#" + look.substring("z-class-".length()) + ")";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
