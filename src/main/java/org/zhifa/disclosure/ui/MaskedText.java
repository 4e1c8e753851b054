package org.zhifa.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A text beside its other version, with what only this one has marked. */
final class MaskedText extends Div {

    /** Two texts longer than this together are not compared letter by letter, but shown whole. */
    private static final int LONGEST = 8_000;

    MaskedText(String text, String other, String role) {
        addClassNames("zf-public-text", role);
        if (text.equals(other) || text.length() + other.length() > LONGEST) {
            setText(text);
            return;
        }
        var shared = shared(text, other);
        for (var from = 0; from < text.length(); ) {
            var to = from;
            while (to < text.length() && shared[to] == shared[from]) {
                to++;
            }
            getElement().appendChild(new Element(shared[from] ? "span" : "mark").setText(text.substring(from, to)));
            from = to;
        }
    }

    /** Which letters of {@code text} the other has too: those of a longest common subsequence. */
    private static boolean[] shared(String text, String other) {
        var common = new int[text.length() + 1][other.length() + 1];
        for (var i = text.length() - 1; i >= 0; i--) {
            for (var j = other.length() - 1; j >= 0; j--) {
                common[i][j] = text.charAt(i) == other.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var shared = new boolean[text.length()];
        for (int i = 0, j = 0; i < text.length() && j < other.length(); ) {
            if (text.charAt(i) == other.charAt(j)) {
                shared[i++] = true;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
