package org.zhifa.documents.paper;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which words of a proof of service (送达回证) stand in which row. */
final class ServiceReceiptLayout {

    private static final String OPEN_TIME = "年　　月　　日　　时　　分";

    private ServiceReceiptLayout() {}

    static Sheet of(ServiceReceiptPaper paper, FormRows rows) {
        LocalDateTime received = paper.receivedAt();
        String when = received == null ? OPEN_TIME : PaperDates.dateAndTime(received);
        String served = paper.papers().stream()
                .map(each -> "《%s》（%s）%d份".formatted(each.name(), each.number(), each.copies()))
                .collect(Collectors.joining("\n"));
        String servers = paper.servers().stream()
                .map(officer -> officer.name() + "（执法证号" + officer.certificate() + "）")
                .collect(Collectors.joining("\n"));
        rows.wide("案由", paper.caseTitle())
                .wide("受送达人", paper.recipient())
                .wide("送达文书\n名称、文号\n和份数", served)
                .wide("送达地点", paper.place())
                .wide("送达方式", paper.way())
                .hand("收件人签名\n或者盖章", Objects.requireNonNullElse(paper.receiver(), ""), when)
                .wide("代收理由", Objects.requireNonNullElse(paper.onBehalf(), ""))
                .wide("拒收事由", Objects.requireNonNullElse(paper.refusal(), ""))
                .wide("见证人", Objects.requireNonNullElse(paper.witness(), ""))
                .hand("送达人签名", servers, OPEN_TIME)
                .closing(
                        "备注",
                        Objects.requireNonNullElse(paper.remark(), ""),
                        "收件人不是受送达人本人的，写明与受送达人的关系。拒绝签收的，由送达人注明拒收事由和日期，由见证人签名。");
        return new Sheet("documents/service-receipt", Map.of(), rows.rows());
    }
}
