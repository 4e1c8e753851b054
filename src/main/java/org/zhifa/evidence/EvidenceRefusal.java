package org.zhifa.evidence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;

/** Everything that cannot be taken as evidence, one class per reason. */
public abstract sealed class EvidenceRefusal extends Refusal {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** Evidence must be verified before a fact may rest on it. */
    private static final LegalBasis VERIFIED = new LegalBasis("行政处罚法", "第四十六条");

    /** The whole process is recorded and the record kept. */
    private static final LegalBasis RECORDED = new LegalBasis("行政处罚法", "第四十七条");

    private EvidenceRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("evidence.refusal." + messageKey, basis, words);
    }

    /** Enough of a digest to compare by eye. */
    private static String shortened(String digest) {
        return digest.substring(0, 8) + "…";
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(OfficialClock.BEIJING));
    }

    /** A file without a single byte. */
    public static final class Empty extends EvidenceRefusal {
        Empty(String name) {
            super("empty", VERIFIED, name);
        }
    }

    /** The content is not what the name says. */
    public static final class Mislabelled extends EvidenceRefusal {
        Mislabelled(String name, FileType found) {
            super("mislabelled", VERIFIED, name, found.mediaType());
        }
    }

    /** A recording or picture that is cut off or cannot be read. */
    public static final class Unreadable extends EvidenceRefusal {
        Unreadable(String name) {
            super("unreadable", VERIFIED, name);
        }
    }

    /** What arrived is not what was sent. */
    public static final class DigestDiffers extends EvidenceRefusal {
        DigestDiffers(String name, String sent, String arrived) {
            super("digestDiffers", VERIFIED, name, shortened(sent), shortened(arrived));
        }
    }

    /** Nobody says when it was recorded. */
    public static final class NoTime extends EvidenceRefusal {
        NoTime(String name) {
            super("noTime", RECORDED, name);
        }
    }

    /** It ends before it begins. */
    public static final class EndsBeforeItBegins extends EvidenceRefusal {
        EndsBeforeItBegins(String name, Instant from, Instant to) {
            super("endsBeforeItBegins", RECORDED, name, minute(from), minute(to));
        }
    }

    /** It ends in the future: a recorder's clock is wrong. */
    public static final class NotYetRecorded extends EvidenceRefusal {
        NotYetRecorded(String name, Instant to) {
            super("notYetRecorded", RECORDED, name, minute(to));
        }
    }

    /** Its time is over, and nobody says why. */
    public static final class LateWithoutReason extends EvidenceRefusal {
        LateWithoutReason(String name, Instant due) {
            super("lateWithoutReason", RECORDED, name, minute(due));
        }
    }

    /** Only an officer of the case hands evidence in. */
    public static final class NotAHandler extends EvidenceRefusal {
        NotAHandler(String person) {
            super("notAHandler", new LegalBasis("行政处罚法", "第四十二条"), person);
        }
    }
}
