package org.zhifa.evidence.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Text that one or more keys have signed (签名附注), in the format of C2SP signed-note. Nothing in it means anything before
 * {@link #trust} has said {@link Trust#VERIFIED}.
 *
 * @param text what is signed, with its final newline
 */
public record Note(String text, List<Signature> signatures) {

    /** What the known keys say of a note. */
    public enum Trust {
        VERIFIED,
        NO_KNOWN_KEY,
        BAD_SIGNATURE
    }

    private static final int LONGEST = 1 << 20;
    private static final int MOST_SIGNATURES = 100;
    private static final String SIGNATURE = "— ";

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("a note is text ending in a newline, and at least one signature");
        }
    }

    /** One line of signature: a key's name, and in base64 its id and what it signed. */
    public record Signature(String name, String base64) {

        public Signature {
            if (!isName(name) || StrictBase64.decode(base64).length < 5) {
                throw new IllegalArgumentException("not a signature line: " + name);
            }
        }

        static Signature of(VerifierKey key, byte[] signature) {
            var bytes =
                    ByteBuffer.allocate(4 + signature.length).putInt(key.id()).put(signature);
            return new Signature(key.name(), StrictBase64.encode(bytes.array()));
        }

        int keyId() {
            return ByteBuffer.wrap(StrictBase64.decode(base64)).getInt();
        }

        byte[] bytes() {
            var all = StrictBase64.decode(base64);
            return Arrays.copyOfRange(all, 4, all.length);
        }
    }

    public static Note parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a note of " + bytes.length + " bytes");
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return parse(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("a note is UTF-8", notText);
        }
    }

    public static Note parse(String note) {
        if (note.chars().anyMatch(character -> character < ' ' && character != '\n')) {
            throw new IllegalArgumentException("a note has no control characters but newlines");
        }
        var split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n") || split + 2 == note.length()) {
            throw new IllegalArgumentException("a note is text, an empty line, and signature lines");
        }
        var signatures = new ArrayList<Signature>();
        for (var line : note.substring(split + 2, note.length() - 1).split("\n", MOST_SIGNATURES + 1)) {
            var parts = line.split(" ", -1);
            if (!line.startsWith(SIGNATURE) || parts.length != 3) {
                throw new IllegalArgumentException("not a signature line: " + line);
            }
            signatures.add(new Signature(parts[1], parts[2]));
        }
        return new Note(note.substring(0, split + 1), signatures);
    }

    /**
     * Whether a known key has signed this. Signatures of unknown keys are passed over, as the format wants it; a false
     * one under a known key spoils the whole note.
     */
    public Trust trust(Collection<VerifierKey> known) {
        var verified = false;
        for (var signature : signatures) {
            for (var key : known) {
                if (!key.name().equals(signature.name()) || key.id() != signature.keyId()) {
                    continue;
                }
                if (!key.verifies(text, signature.bytes())) {
                    return Trust.BAD_SIGNATURE;
                }
                verified = true;
            }
        }
        return verified ? Trust.VERIFIED : Trust.NO_KNOWN_KEY;
    }

    /** A key's name is not empty and has neither spaces nor a plus. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(sign -> sign == '+' || Character.isSpaceChar(sign) || Character.isWhitespace(sign));
    }

    /** The note as it is published. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(SIGNATURE)
                .append(line.name())
                .append(' ')
                .append(line.base64())
                .append('\n'));
        return note.toString();
    }
}
