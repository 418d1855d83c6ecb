package de.zielforum.indicator.web;

import de.zielforum.area.MapSheet;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a picture as PNG with what the JDK has. It needs a font of the machine; where there is none, there is no such picture. */
final class ImagePen implements MapPicture.Pen {

    private static final int TILE = 8;

    private final Graphics2D graphics;

    private ImagePen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    private static final class Fonts {

        private static final boolean THERE = there();

        /** On a machine without fonts the JDK fails in several ways, none of which it declares. */
        private static boolean there() {
            try {
                var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
                var graphics = image.createGraphics();
                graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
                return graphics.getFontMetrics().stringWidth("Karte") > 0;
            } catch (RuntimeException | LinkageError | InternalError e) {
                return false;
            }
        }
    }

    /** Whether texts can be drawn on this machine. */
    static boolean possible() {
        return Fonts.THERE;
    }

    static byte[] draw(MapPicture picture) {
        var image = new BufferedImage(MapPicture.WIDTH, picture.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            picture.draw(new ImagePen(graphics));
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            graphics.dispose();
        }
    }

    @Override
    public void area(MapSheet.Shape shape, double scale, int x, int y, String look) {
        var outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : shape.rings()) {
            outline.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                outline.lineTo(ring[i], ring[i + 1]);
            }
            outline.closePath();
        }
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        fill(place.createTransformedShape(outline), look);
    }

    @Override
    public void swatch(int x, int y, int width, int height, String look) {
        fill(new Rectangle(x, y, width, height), look);
    }

    private void fill(Shape shape, String look) {
        graphics.setPaint(paint(look));
        graphics.fill(shape);
        graphics.setColor(Color.decode(Shades.LINE));
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    private static Paint paint(String look) {
        return look.startsWith("z-shade-")
                ? Color.decode(Shades.ALL.get(Integer.parseInt(look.substring("z-shade-".length()))))
                : pattern(look.endsWith("secret"));
    }

    private static Paint pattern(boolean lines) {
        var tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
        var graphics = tile.createGraphics();
        graphics.setColor(Color.decode(Shades.NONE));
        graphics.fillRect(0, 0, TILE, TILE);
        graphics.setColor(Color.decode(Shades.HATCH));
        if (lines) {
            for (int i = 0; i < TILE; i++) {
                graphics.fillRect(i, TILE - 1 - i, 2, 1);
            }
        } else {
            graphics.fillOval(3, 3, 2, 2);
        }
        graphics.dispose();
        return new TexturePaint(tile, new Rectangle(TILE, TILE));
    }

    @Override
    public void text(int x, int y, int size, boolean bold, boolean middle, String text) {
        graphics.setFont(new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size));
        var left = middle ? x - graphics.getFontMetrics().stringWidth(text) / 2 : x;
        if (middle) {
            var letters = graphics.getFont()
                    .createGlyphVector(graphics.getFontRenderContext(), text)
                    .getOutline(left, y);
            graphics.setColor(Color.WHITE);
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.setColor(Color.decode("#111111"));
        graphics.drawString(text, left, y);
    }
}
