package org.zhifa.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * The compiled templates.
 *
 * <p>They are compiled here and not by the build, because no registry we may use serves a Maven plugin that knows
 * JasperReports 7. The first costs about a second (the compiler warms up), each other 30 ms, each once per process.
 * Templates come from the class path alone: whoever could bring his own could run code (CVE-2025-10492, CVE-2026-6009).
 */
final class Templates {

    private final PaperFonts fonts;
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    Templates(PaperFonts fonts) {
        this.fonts = fonts;
    }

    JasperReport get(String name) {
        return compiled.computeIfAbsent(name, this::compile);
    }

    private JasperReport compile(String name) {
        try (InputStream source = Templates.class.getResourceAsStream("/reports/" + name + ".jrxml")) {
            if (source == null) {
                throw new IllegalStateException("there is no template reports/" + name + ".jrxml");
            }
            return JasperCompileManager.getInstance(fonts.context()).compile(JRXmlLoader.load(fonts.context(), source));
        } catch (JRException | IOException broken) {
            throw new IllegalStateException("the template does not compile: " + name, broken);
        }
    }
}
