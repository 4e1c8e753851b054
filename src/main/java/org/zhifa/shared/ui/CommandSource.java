package org.zhifa.shared.ui;

import java.util.List;

/** Where commands come from: cases by number or party, papers, screens. Modules implement it as beans. */
public interface CommandSource {

    /** The best first. {@code words} is what was typed, trimmed; empty asks for what is likely now. */
    List<Command> find(String words, int limit);
}
