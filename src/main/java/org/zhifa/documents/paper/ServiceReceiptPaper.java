package org.zhifa.documents.paper;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of service (送达回证, CF-SDHZ). What is null is left open for the hand of the receiver; refusal and witness
 * print 无 if there was none.
 *
 * @param way 直接送达, 留置送达, 邮寄送达 …
 * @param receiver who took the papers, with the relation to the recipient; null to be signed on the spot
 * @param onBehalf why another took them (代收理由); null if the recipient did
 * @param refusal why they were refused (拒收事由)
 */
public record ServiceReceiptPaper(
        String organ,
        String caseTitle,
        String recipient,
        List<ServedPaper> papers,
        String place,
        String way,
        @Nullable String receiver,
        @Nullable LocalDateTime receivedAt,
        @Nullable String onBehalf,
        @Nullable String refusal,
        @Nullable String witness,
        List<Officer> servers,
        @Nullable String remark)
        implements Paper {

    public ServiceReceiptPaper {
        papers = Required.some(papers, "papers served");
        servers = Required.some(servers, "servers");
        Required.text(recipient, "recipient");
    }

    @Override
    public String code() {
        return "CF-SDHZ";
    }

    @Override
    public String title() {
        return "送达回证";
    }
}
