package org.zhifa.review.scope;

import java.time.LocalDate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** Everything the rules for the catalogue and its factors forbid, one class per rule. */
public abstract sealed class CatalogueRefusal extends Refusal {

    private static final LegalBasis COUNTY_NOTICE = new LegalBasis("桓政办字〔2017〕30号", "二（三）");

    private CatalogueRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("review.scope.refusal." + messageKey, basis, words);
    }

    /** A unit is stricter than the rest of the county, never looser. */
    public static final class TooLoose extends CatalogueRefusal {
        TooLoose(Entry entry, Loosened how) {
            super("tooLoose", entry.basis(), entry.code(), entry.name().zh(), how);
        }
    }

    /** An entry that cannot be used as it stands. */
    public static final class Unusable extends CatalogueRefusal {
        Unusable(String fault) {
            super("unusable", COUNTY_NOTICE, fault);
        }
    }

    /** A catalogue holds from a day to come, or from today: nobody is judged by it afterwards. */
    public static final class TooEarly extends CatalogueRefusal {
        TooEarly(LocalDate from, LocalDate today) {
            super("tooEarly", COUNTY_NOTICE, from, today);
        }
    }

    /** Another version waits for the head. */
    public static final class AnotherWaits extends CatalogueRefusal {
        AnotherWaits(int number) {
            super("anotherWaits", COUNTY_NOTICE, number);
        }
    }

    /** It was judged already. */
    public static final class Judged extends CatalogueRefusal {
        Judged(int number) {
            super("judged", COUNTY_NOTICE, number);
        }
    }

    /** Nobody approves what he drafted. */
    public static final class OwnDraft extends CatalogueRefusal {
        OwnDraft(String person) {
            super("ownDraft", COUNTY_NOTICE, person);
        }
    }

    /** A statement says why. */
    public static final class NoReason extends CatalogueRefusal {
        NoReason(Factor factor) {
            super("noReason", COUNTY_NOTICE, factor.name().zh());
        }
    }

    /** What the platform sees by itself is not stated. */
    public static final class NotStated extends CatalogueRefusal {
        NotStated(Factor factor) {
            super("notStated", COUNTY_NOTICE, factor.name().zh());
        }
    }

    /** Only an officer of the case states anything of it. */
    public static final class NotAHandler extends CatalogueRefusal {
        NotAHandler(String person) {
            super("notAHandler", COUNTY_NOTICE, person);
        }
    }
}
