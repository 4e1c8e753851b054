package org.zhifa.documents.paper;

/** No font has this character: the paper stops, for a name that silently loses a character is wrong data. */
public final class MissingGlyph extends RuntimeException {

    private final String character;
    private final String field;

    MissingGlyph(int codePoint, String field) {
        super("no font has %s (U+%04X) in %s".formatted(Character.toString(codePoint), codePoint, field));
        this.character = Character.toString(codePoint);
        this.field = field;
    }

    public String character() {
        return character;
    }

    /** Where it stands: a section's heading or a form's label. */
    public String field() {
        return field;
    }
}
