package org.zhifa.registry;

import java.time.LocalDate;
import java.util.Set;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.Labelled;

/**
 * An enforcement officer (执法人员) with the certificate (执法证) that lets the officer act.
 *
 * @param scope the kinds of act the certificate covers
 * @param validTo the certificate's last day
 */
public record Officer(
        PersonId id, String name, CertificateNumber certificate, Set<Act> scope, LocalDate validTo, Status status) {

    /** The state of a certificate. */
    public enum Status implements Labelled {
        VALID,
        SUSPENDED,
        CANCELLED;

        @Override
        public String labelKey() {
            return "registry.officer.status." + name();
        }
    }

    public Officer {
        scope = Set.copyOf(scope);
    }

    /** Whether the certificate lets the officer do this kind of act on that day (《行政处罚法》第四十二条). */
    public boolean mayAct(Act act, LocalDate day) {
        return status == Status.VALID && scope.contains(act) && !day.isAfter(validTo);
    }
}
