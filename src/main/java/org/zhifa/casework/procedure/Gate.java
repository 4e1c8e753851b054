package org.zhifa.casework.procedure;

import org.zhifa.registry.Act;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.LegalBasis;

/** What the law requires before a case moves on (硬性关口), by the number it is known by here (G1–G20), with the article it rests on. */
public enum Gate implements Labelled {
    /** The body is confirmed, the power in force, the matter within its jurisdiction. */
    G1("山东省行政执法监督条例", "第九条"),
    /** Every acting officer has a valid certificate that covers the act. */
    G2("行政处罚法", "第四十二条"),
    /** At least two officers. */
    G3("行政处罚法", "第四十二条"),
    /** Nobody acts who must recuse himself. */
    G4("行政处罚法", "第四十三条"),
    /** Within what the simple procedure allows. */
    G5("行政处罚法", "第五十一条"),
    /** Decided within the period. */
    G6("行政处罚法", "第六十条"),
    /** The right to a hearing was told where there is one. */
    G7("行政处罚法", "第六十三条"),
    /** Notice was served, the defence heard or its time over. */
    G8("行政处罚法", "第四十五条"),
    /** The reviewer is qualified and had no hand in the case. */
    G9("行政处罚法", "第五十八条"),
    /** Exactly this draft passed legal review. */
    G10("行政处罚法", "第五十八条"),
    /** A complex or major case was discussed jointly. */
    G11("行政处罚法", "第五十七条"),
    /** Officers do not collect fines. */
    G12("行政处罚法", "第六十七条"),
    /** Papers come from the generator; number after approval, seal after number. */
    G13("桓政办字〔2017〕30号", "二（二）"),
    /** The file is complete, or says why not. */
    G14("行政处罚法", "第四十七条"),
    /** A measure is recorded without a gap, or the head explains. */
    G15("桓政办字〔2017〕30号", "二（二）"),
    /** Published only masked, and confirmed by a second person. */
    G16("桓政办字〔2017〕30号", "二（一）"),
    /** What must not be published is blocked. */
    G17("治安管理处罚法", "第一百三十六条"),
    /** Originals are neither changed nor deleted. */
    G18("桓政办字〔2017〕30号", "二（二）"),
    /** No execution at night or on a holiday, save in emergency. */
    G19("行政强制法", "第四十三条"),
    /** A measure past its end is only released. */
    G20("行政强制法", "第二十五条"),
    /** Found out within two years, or five. */
    LIM36("行政处罚法", "第三十六条");

    private final LegalBasis basis;

    Gate(String law, String article) {
        this.basis = new LegalBasis(law, article);
    }

    public LegalBasis basis() {
        return basis;
    }

    /** The article it rests on for acts of this kind, where they have one of their own. */
    public LegalBasis basis(Act act) {
        return switch (this) {
            case G2 -> act == Act.PENALTY ? basis : new LegalBasis("山东省行政执法监督条例", "第十条");
            case G3 ->
                switch (act) {
                    case COERCION -> new LegalBasis("行政强制法", "第十八条");
                    case LICENCE -> new LegalBasis("行政许可法", "第三十四条");
                    case PENALTY, LEVY, FEE, INSPECTION -> basis;
                };
            case G6 -> act == Act.LICENCE ? new LegalBasis("行政许可法", "第四十二条") : basis;
            case G8 -> act == Act.COERCION ? new LegalBasis("行政强制法", "第三十六条") : basis;
            default -> basis;
        };
    }

    @Override
    public String labelKey() {
        return "casework.gate." + name();
    }
}
