package org.zhifa.casework;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says when he lays a case before legal review (送审单).
 *
 * @param explained why a material is missing, by its code (缺失说明)
 * @param answers what was done about each point the last opinion found fault with, by the point's number (逐项答复)
 * @param urgency why it must be reviewed at once, if it must (加急理由)
 */
public record ReviewRequest(
        Map<String, String> explained,
        Map<Integer, String> answers,
        @Nullable String urgency) {

    /** Nothing to say: all is there, and no point is open. */
    public static final ReviewRequest PLAIN = new ReviewRequest(Map.of(), Map.of(), null);

    public ReviewRequest {
        explained = written(explained);
        answers = written(answers);
        urgency = urgency == null || urgency.isBlank() ? null : urgency.strip();
    }

    private static <K> Map<K, String> written(Map<K, String> texts) {
        var written = new HashMap<K, String>();
        texts.forEach((key, text) -> {
            if (!text.isBlank()) {
                written.put(key, text.strip());
            }
        });
        return Map.copyOf(written);
    }

    /** As the entry of the step keeps it. */
    Map<String, Object> form(String draft, String manifest) {
        var form = new HashMap<String, Object>();
        form.put("draft", draft);
        form.put("manifest", manifest);
        form.put("explained", explained);
        var texts = new HashMap<String, String>();
        answers.forEach((point, text) -> texts.put(point.toString(), text));
        form.put("answers", Map.copyOf(texts));
        if (urgency != null) {
            form.put("urgency", urgency);
        }
        return form;
    }

    /** As the entry of a step that waits to be signed has it. */
    public static ReviewRequest of(Map<String, Object> form) {
        var answers = new HashMap<Integer, String>();
        texts(form.get("answers")).forEach((point, text) -> answers.put(Integer.valueOf(point), text));
        return new ReviewRequest(
                texts(form.get("explained")), answers, form.get("urgency") instanceof String text ? text : null);
    }

    private static Map<String, String> texts(@Nullable Object entry) {
        var texts = new HashMap<String, String>();
        if (entry instanceof Map<?, ?> written) {
            written.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        return texts;
    }
}
