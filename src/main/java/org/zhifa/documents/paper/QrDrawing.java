package org.zhifa.documents.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;

/** A QR code (二维码) drawn as one shape, sharp at every size, with the quiet zone its standard asks for. */
final class QrDrawing extends Drawing {

    private static final int QUIET = 4;

    private final String content;

    QrDrawing(String content) {
        this.content = content;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        ByteMatrix modules = encoded();
        double side = area.getWidth() / (modules.getWidth() + 2 * QUIET);
        Path2D.Double shape = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    shape.append(
                            new Rectangle2D.Double(
                                    area.getX() + (x + QUIET) * side, area.getY() + (y + QUIET) * side, side, side),
                            false);
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(shape);
    }

    private ByteMatrix encoded() {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds this address: " + content, tooLong);
        }
    }
}
