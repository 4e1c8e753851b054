package org.zhifa.shared;

import java.util.List;

/**
 * A declaration – calendar, tenant, procedure – that cannot be used as it stands, told in sentences that name the file,
 * the place and what to do. Thrown at start or on import, never while a case is handled.
 */
public final class DeclarationFault extends RuntimeException {

    private final List<String> sentences;

    public DeclarationFault(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public DeclarationFault(String sentence) {
        this(List.of(sentence));
    }

    public List<String> sentences() {
        return sentences;
    }
}
