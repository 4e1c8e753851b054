package org.zhifa.documents.paper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.export.HtmlResourceHandler;

/** Puts the images of an HTML page into the page. */
final class InlineImages implements HtmlResourceHandler {

    private final Map<String, String> images = new HashMap<>();

    @Override
    public String getResourcePath(String id) {
        return images.getOrDefault(id, id);
    }

    @Override
    public void handleResource(String id, byte[] data) {
        boolean drawing = new String(data, 0, Math.min(data.length, 200), StandardCharsets.UTF_8).contains("<svg")
                || id.endsWith(".svg");
        String type = drawing ? "image/svg+xml" : "image/png";
        images.put(id, "data:" + type + ";base64," + Base64.getEncoder().encodeToString(data));
    }
}
