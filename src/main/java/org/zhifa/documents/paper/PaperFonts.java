package org.zhifa.documents.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.InvalidFontException;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of all papers: open ones from the jar, or a county's own licensed ones (GB fonts) from a folder, in files
 * named by role: {@code GovFang.ttf}, {@code GovTitle.ttf}, {@code GovHei-Bold.ttf} …
 *
 * <p>There is no open 仿宋 that has every character of a name, so GovFang is GovSong unless the folder holds one.
 */
public final class PaperFonts {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float MEASURED_AT = 100;

    private final SimpleJasperReportsContext context =
            new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Long, Float> advances = new ConcurrentHashMap<>();

    private PaperFonts(@Nullable Path folder) {
        context.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
        context.setProperty("net.sf.jasperreports.export.pdf.force.linebreak.policy", "true");
        // Without it a text that was cut looks like one that was not (Complete).
        context.setProperty("net.sf.jasperreports.print.keep.full.text", "true");
        List<SimpleFontFamily> families = List.of(
                family(Face.TITLE, folder, "NotoSerifSC-Black", null),
                family(Face.SONG, folder, "NotoSerifSC-Regular", null),
                family(Face.HEI, folder, "NotoSansSC-Regular", "NotoSansSC-Bold"),
                family(Face.KAI, folder, "LXGWWenKai-Regular", null),
                family(Face.FANG, folder, "NotoSerifSC-Regular", null));
        // Set on this context, not in a global extension file: two presses may print with different fonts.
        context.setExtensions(FontFamily.class, families);
    }

    /** The open fonts in the jar. */
    public static PaperFonts bundled() {
        return new PaperFonts(null);
    }

    /** The fonts of {@code folder} ({@code zhifa.papers.fonts}) where it has one, the open ones for the other roles. */
    public static PaperFonts from(Path folder) {
        return new PaperFonts(folder);
    }

    SimpleJasperReportsContext context() {
        return context;
    }

    Font font(Face face) {
        return fonts.get(face);
    }

    /** The width of a character in points at size 1. */
    float advance(Face face, int codePoint) {
        return advances.computeIfAbsent(
                ((long) face.ordinal() << 32) | codePoint,
                _ -> (float) font(face)
                                .deriveFont(MEASURED_AT)
                                .getStringBounds(Character.toString(codePoint), EXACT)
                                .getWidth()
                        / MEASURED_AT);
    }

    /** The face that can print a character: the one wanted, else GovSong, else the paper stops. */
    Face faceFor(int codePoint, Face wanted, String field) {
        if (font(wanted).canDisplay(codePoint)) {
            return wanted;
        }
        if (font(Face.SONG).canDisplay(codePoint)) {
            return Face.SONG;
        }
        throw new MissingGlyph(codePoint, field);
    }

    private SimpleFontFamily family(Face face, @Nullable Path folder, String regular, @Nullable String bold) {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(face.family);
        SimpleFontFace normal = load(file(folder, face.family, regular));
        family.setNormalFace(normal);
        if (bold != null) {
            family.setBoldFace(load(file(folder, face.family + "-Bold", bold)));
        }
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        fonts.put(face, normal.getFont());
        return family;
    }

    private SimpleFontFace load(String location) {
        SimpleFontFace face = new SimpleFontFace(context);
        try {
            face.setTtf(location, true);
        } catch (InvalidFontException unusable) {
            throw new IllegalStateException("the papers' font cannot be read: " + location, unusable);
        }
        return face;
    }

    private static String file(@Nullable Path folder, String role, String bundled) {
        if (folder != null) {
            Path own = folder.resolve(role + ".ttf");
            if (Files.isRegularFile(own)) {
                return own.toAbsolutePath().toString();
            }
        }
        return "fonts/" + bundled + ".ttf";
    }
}
