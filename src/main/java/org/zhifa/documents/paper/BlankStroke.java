package org.zhifa.documents.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;

/** The part of the diagonal stroke over empty lines that falls on one of them: nobody can write there afterwards. */
final class BlankStroke extends Drawing {

    private final int line;
    private final int of;

    BlankStroke(int line, int of) {
        this.line = line;
        this.of = of;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        double right = area.getMaxX() - area.getWidth() * line / of;
        double left = area.getMaxX() - area.getWidth() * (line + 1) / of;
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(new Line2D.Double(right, area.getMinY(), left, area.getMaxY()));
    }
}
