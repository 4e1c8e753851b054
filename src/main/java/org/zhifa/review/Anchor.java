package org.zhifa.review;

/**
 * Where a thread hangs (批注位置): at a material, and there at a place.
 *
 * @param ref which material, within its kind
 */
public record Anchor(MaterialKind kind, String ref, Place place) {

    /** A place within a material. */
    public sealed interface Place permits Whole, Paragraph, Spot, Stretch {}

    /** The material as a whole. */
    public record Whole() implements Place {}

    /** A paragraph of the draft, by the name it keeps. */
    public record Paragraph(String id) implements Place {}

    /** A spot on a page or picture. {@code x} and {@code y} are in per mille from its upper left corner. */
    public record Spot(int page, int x, int y) implements Place {

        private static final int WHOLE = 1000;

        public Spot {
            if (page < 1 || x < 0 || x > WHOLE || y < 0 || y > WHOLE) {
                throw new IllegalArgumentException("no spot on a page: %d %d %d".formatted(page, x, y));
            }
        }
    }

    /** A stretch of a recording, in seconds from its beginning; one moment if it ends where it begins. */
    public record Stretch(double from, double to) implements Place {

        public Stretch {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("no stretch of a recording: %s to %s".formatted(from, to));
            }
        }
    }

    public static Anchor paragraph(String id) {
        return new Anchor(MaterialKind.DRAFT, Reading.DRAFT, new Paragraph(id));
    }
}
