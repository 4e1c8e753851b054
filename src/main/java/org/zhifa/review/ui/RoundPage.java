package org.zhifa.review.ui;

import java.util.List;
import java.util.Optional;
import org.zhifa.review.Answer;
import org.zhifa.review.Objection;
import org.zhifa.review.Round;
import org.zhifa.review.SentMaterial;
import org.zhifa.review.TimeLimit;

/**
 * A round as the case page shows it, with everything about it.
 *
 * @param answers what was done about its problems, the last answer to each first
 * @param disputable whether the reader may object to its opinion now
 */
record RoundPage(
        Round round,
        List<SentMaterial> materials,
        List<Answer> answers,
        Optional<Objection> objection,
        TimeLimit time,
        boolean disputable) {

    Optional<Answer> answerTo(int row) {
        return answers.stream().filter(answer -> answer.row() == row).findFirst();
    }

    List<SentMaterial> explained() {
        return materials.stream().filter(sent -> sent.explanation() != null).toList();
    }
}
