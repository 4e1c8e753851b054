package org.zhifa.documents.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a form (表格式文书) in order, each of a kind for which the template has a band. An empty value prints 无. */
final class FormRows {

    static final String NONE = "无";

    private static final float LABEL = 68;
    private static final float LEFT = 138;
    private static final float RIGHT = 149;
    private static final float WIDE = 372;

    private final Typesetter typesetter;
    private final List<Map<String, ?>> rows = new ArrayList<>();
    private int part = 1;

    FormRows(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** What follows begins a new page. */
    FormRows newPage() {
        part++;
        return this;
    }

    FormRows wide(String label, String value) {
        return wide(label, List.of(new Run(Face.SONG, filled(value))));
    }

    FormRows wide(String label, List<Run> value) {
        return add("WIDE", Map.of("label", label(label), "value", value(value, WIDE, label)));
    }

    FormRows pair(String label, String value, String label2, String value2) {
        return add(
                "PAIR",
                Map.of(
                        "label",
                        label(label),
                        "value",
                        value(filled(value), LEFT, label),
                        "label2",
                        label(label2),
                        "value2",
                        value(filled(value2), RIGHT, label2)));
    }

    /** A tall cell for reasons and opinions; each paragraph is indented by two characters. */
    FormRows tall(String label, List<String> paragraphs) {
        return add("TALL", Map.of("label", label(label), "value", indented(paragraphs, label)));
    }

    /** Who decided, in a hand's place, and when. */
    FormRows signature(String label, String name, String date) {
        return add(
                "SIGN", Map.of("label", label(label), "value", typesetter.line(name, Face.KAI, label), "date", date));
    }

    /** An opinion with signature and date at its foot; what is not given yet stays open for the hand. */
    FormRows opinion(String label, List<String> words, String name, String date) {
        return add(
                "OPINION",
                Map.of(
                        "label",
                        label(label),
                        "value",
                        indented(words, label),
                        "value2",
                        typesetter.line(name, Face.KAI, label),
                        "date",
                        date));
    }

    /** Room for a hand's signature beside what is printed, and the time. */
    FormRows hand(String label, String printed, String date) {
        return add("HAND", Map.of("label", label(label), "value", value(printed, WIDE, label), "date", date));
    }

    /** The last row, what it says to whoever signs, and the place of the seal: never apart. */
    FormRows closing(String label, String value, String note) {
        return add(
                "CLOSING",
                Map.of(
                        "label",
                        label(label),
                        "value",
                        value(filled(value), WIDE, label),
                        "value2",
                        typesetter.cell(note, Face.SONG, 10.5f, 458, label)));
    }

    FormRows check(int number, CheckPoint point) {
        String field = "第" + number + "项";
        return add(
                number == 1 ? "CHECK1" : "CHECK",
                Map.of(
                        "label",
                        String.valueOf(number),
                        "label2",
                        typesetter.cell(point.origin().mark + " " + point.point(), Face.SONG, 10.5f, 98, field),
                        "value2",
                        typesetter.cell(point.conclusion(), Face.SONG, 10.5f, 46, field),
                        "value",
                        typesetter.cell(point.explanation(), Face.SONG, 10.5f, 247, field)));
    }

    FormRows note(String text) {
        return add("NOTE", Map.of("value", typesetter.cell(text, Face.SONG, 10.5f, 458, "说明")));
    }

    List<Map<String, ?>> rows() {
        return List.copyOf(rows);
    }

    static String filled(String value) {
        return value.isBlank() ? NONE : value;
    }

    private String indented(List<String> paragraphs, String label) {
        return value("　　" + String.join("\n　　", paragraphs), WIDE, label);
    }

    private String label(String label) {
        return typesetter.cell(label, Face.HEI, 10.5f, LABEL, label);
    }

    private String value(String text, float width, String label) {
        return value(List.of(new Run(Face.SONG, text)), width, label);
    }

    private String value(List<Run> runs, float width, String label) {
        return typesetter.cell(runs, Face.SONG, 11, width, label.replace("\n", ""));
    }

    private FormRows add(String kind, Map<String, String> values) {
        Map<String, Object> row = new HashMap<>(values);
        row.put("kind", kind);
        row.put("part", part);
        rows.add(row);
        return this;
    }
}
