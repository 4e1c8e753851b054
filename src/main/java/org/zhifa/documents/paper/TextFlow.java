package org.zhifa.documents.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running text of a paper in order: party lines, headings (一、), numbered paragraphs (段号), items. */
final class TextFlow {

    private static final String NUMERALS = "一二三四五六七八九十";

    private final List<Block> blocks = new ArrayList<>();
    private String section = "首部";
    private int numbered;

    TextFlow party(PartyBlock party) {
        labelled("当事人：", party.name());
        labelled(party.identityLabel() + "：", party.identity());
        labelled("住所：", party.address());
        if (party.representative() != null) {
            labelled("法定代表人：", party.representative());
        }
        return this;
    }

    TextFlow section(String heading) {
        section = heading;
        return add(Kind.HEADING, null, new Run(Face.HEI, heading));
    }

    TextFlow paragraph(String text) {
        return add(Kind.PARAGRAPH, ++numbered, new Run(Face.FANG, text));
    }

    TextFlow paragraphs(List<String> texts) {
        texts.forEach(this::paragraph);
        return this;
    }

    TextFlow plain(String text) {
        return add(Kind.PARAGRAPH, null, new Run(Face.FANG, text));
    }

    /** 1. 2. 3., each ending in ； but the last in 。 */
    TextFlow listed(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            plain((i + 1) + "." + items.get(i) + (i + 1 < items.size() ? "；" : "。"));
        }
        return this;
    }

    /** （一）（二）（三）, the operative items. */
    TextFlow operative(List<PenaltyItem> items) {
        for (int i = 0; i < items.size(); i++) {
            String words = "（" + NUMERALS.charAt(i) + "）" + items.get(i) + (i + 1 < items.size() ? "；" : "。");
            add(Kind.PARAGRAPH, null, new Run(Face.HEI, words));
        }
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(block -> block.number != null)
                .map(block -> new Paragraph(block.number, block.section, block.text()))
                .toList();
    }

    private void labelled(String label, String text) {
        section = label.replace("：", "");
        add(Kind.FLUSH, null, new Run(Face.HEI, label), new Run(Face.FANG, text));
        section = "首部";
    }

    private TextFlow add(Kind kind, @Nullable Integer number, Run... runs) {
        blocks.add(new Block(kind, section, number, List.of(runs)));
        return this;
    }

    enum Kind {
        HEADING,
        PARAGRAPH,
        FLUSH
    }

    record Block(Kind kind, String section, @Nullable Integer number, List<Run> runs) {

        String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }
}
