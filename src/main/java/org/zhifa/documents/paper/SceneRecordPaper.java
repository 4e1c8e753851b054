package org.zhifa.documents.paper;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of what was found on the spot (现场笔录, CF-XCBL), signed by hand on every page.
 *
 * @param representative who was there for the party, or 无
 * @param told what the officers said to the party: certificates, purpose, rights
 * @param recusal why the party asked an officer to stand down (申请回避); null if it did not
 */
public record SceneRecordPaper(
        String organ,
        LocalDateTime from,
        LocalDateTime to,
        String place,
        String party,
        String identityLabel,
        String identity,
        String representative,
        List<Officer> officers,
        @Nullable String witness,
        String recording,
        String told,
        boolean certificatesSeen,
        boolean rightsHeard,
        @Nullable String recusal,
        List<String> findings)
        implements Paper {

    public SceneRecordPaper {
        officers = List.copyOf(officers);
        if (officers.size() < 2) {
            throw new IllegalArgumentException("a record needs two officers (《行政处罚法》第四十二条)");
        }
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a record ends after it begins");
        }
        findings = Required.some(findings, "findings");
        Required.text(told, "words told to the party");
    }

    @Override
    public String code() {
        return "CF-XCBL";
    }

    @Override
    public String title() {
        return "现场笔录";
    }
}
