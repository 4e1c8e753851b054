package org.zhifa.disclosure.portal;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a QR code, drawn as one path: black on white in every colour scheme, with the quiet zone of four. */
final class Qr {

    private Qr() {}

    static String svg(String address) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            var size = matrix.getWidth();
            var path = new StringBuilder();
            for (var y = 0; y < size; y++) {
                for (var x = 0; x < size; x++) {
                    if (matrix.get(x, y) == 1) {
                        var start = x;
                        while (x + 1 < size && matrix.get(x + 1, y) == 1) {
                            x++;
                        }
                        path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start + 1, x - start + 1));
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 %1$d %1$d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M-4-4h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>
                    """.formatted(size + 8, path);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
