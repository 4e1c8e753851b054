package org.zhifa.documents.paper;

import java.util.List;

/**
 * The round before in a review (上一轮意见和答复).
 *
 * @param heading which opinion of which day said what: 第1轮（桓市监法审〔2026〕27号，5月22日）建议改正
 */
public record EarlierRound(String heading, List<String> demands, String answerHeading, String answer, String finding) {

    public EarlierRound {
        demands = Required.some(demands, "demands of the earlier round");
    }
}
