package org.zhifa.documents.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;

/** Words across the page (代拟稿　未批准), drawn as outlines so that they cannot be taken out as text. */
final class Watermark extends Drawing {

    static final String DRAFT = "代拟稿　未批准";

    private static final Color PALE = new Color(0xE6E6E6);

    private final Font font;

    Watermark(Font font) {
        this.font = font;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Shape words = font.deriveFont(56f)
                .createGlyphVector(new FontRenderContext(null, true, true), DRAFT)
                .getOutline();
        Rectangle2D bounds = words.getBounds2D();
        AffineTransform turn = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        turn.rotate(Math.toRadians(-40));
        turn.translate(-bounds.getCenterX(), -bounds.getCenterY());
        graphics.setColor(PALE);
        graphics.fill(turn.createTransformedShape(words));
    }
}
