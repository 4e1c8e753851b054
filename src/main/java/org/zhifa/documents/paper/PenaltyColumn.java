package org.zhifa.documents.paper;

/** The columns of table two, penalties (表二 行政处罚), in the order and the words of the province's form. */
public enum PenaltyColumn {
    FILED("立案数量"),
    CLOSED("结案数量"),
    WARNING("警告"),
    CRITICISM("通报批评"),
    FINE("罚款"),
    GAINS("没收违法所得"),
    GOODS("没收非法财物"),
    SUSPENSION("暂扣许可证件"),
    DOWNGRADE("降低资质等级"),
    REVOCATION("吊销许可证件"),
    RESTRICTION("限制开展生产经营活动"),
    STOPPAGE("责令停产停业"),
    CLOSURE("责令关闭"),
    BAN("限制从业"),
    DETENTION("行政拘留"),
    OTHER("其他行政处罚"),
    MONEY("罚没金额", true),
    NOT_PUNISHED("不予处罚案件数量"),
    NOT_PUNISHED_MONEY("不罚金额", true),
    MITIGATED("减轻处罚的案件数量"),
    MITIGATED_MONEY("轻罚金额", true),
    RECONSIDERED("被行政复议数量"),
    CORRECTED("被行政复议纠错数量"),
    SUED("被行政诉讼数量"),
    LOST("行政诉讼败诉数量"),
    TRANSFERRED("移送司法机关数量");

    final String head;
    final boolean money;

    PenaltyColumn(String head) {
        this(head, false);
    }

    PenaltyColumn(String head, boolean money) {
        this.head = head;
        this.money = money;
    }

    /** What the column's head says. */
    public String head() {
        return head;
    }

    /** Whether it counts 万元 with two decimals and not cases. */
    public boolean isMoney() {
        return money;
    }
}
