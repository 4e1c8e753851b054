package org.zhifa.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhifa.shared.Labelled;

/**
 * Which roles one person should not hold together (职责分离). What is refused stands between a case and the law in every
 * case; what is only warned of is settled case by case, by the gates of the procedure.
 */
public enum SeparationOfDuties implements Labelled {
    /** Whoever handles cases does not review them (《行政处罚法》第五十八条). */
    HANDLER_REVIEWS(true, EnumSet.of(Role.OFFICER, Role.UNIT_HEAD), EnumSet.of(Role.REVIEWER, Role.REVIEW_HEAD)),
    /** Whoever runs the system has nothing to do with what is in the cases. */
    ADMINISTRATOR_HANDLES(
            true,
            EnumSet.of(Role.COUNTY_ADMIN, Role.TENANT_ADMIN),
            EnumSet.complementOf(EnumSet.of(Role.COUNTY_ADMIN, Role.TENANT_ADMIN))),
    /** Whoever watches does not work on what is watched. */
    SUPERVISOR_HANDLES(
            true,
            EnumSet.of(Role.SUPERVISOR, Role.ASSESSOR),
            EnumSet.of(Role.OFFICER, Role.UNIT_HEAD, Role.REVIEWER, Role.REVIEW_HEAD, Role.HEAD_OF_BODY)),
    /** A legal adviser from outside sees what he is asked about, and nothing else of the unit. */
    ADVISER_WORKS(true, EnumSet.of(Role.ADVISER), EnumSet.complementOf(EnumSet.of(Role.ADVISER))),
    /** Whoever handles or reviews a case does not approve it in the end. */
    HANDLER_DECIDES(false, EnumSet.of(Role.OFFICER, Role.REVIEWER, Role.REVIEW_HEAD), EnumSet.of(Role.HEAD_OF_BODY)),
    /** The host of a hearing has neither handled nor reviewed its case (《行政处罚法》第六十四条). */
    HANDLER_HOSTS(false, EnumSet.of(Role.OFFICER, Role.REVIEWER, Role.REVIEW_HEAD), EnumSet.of(Role.HEARING_HOST)),
    /** In small towns one person may handle and publish, but not publish what the same person collected. */
    HANDLER_PUBLISHES(false, EnumSet.of(Role.OFFICER), EnumSet.of(Role.PUBLISHER)),
    /** Whoever decides on a fine does not collect it (《行政处罚法》第六十七条). */
    DECIDER_COLLECTS(false, EnumSet.of(Role.OFFICER, Role.HEAD_OF_BODY), EnumSet.of(Role.CASHIER));

    private final boolean refused;
    private final Set<Role> some;
    private final Set<Role> others;

    SeparationOfDuties(boolean refused, Set<Role> some, Set<Role> others) {
        this.refused = refused;
        this.some = some;
        this.others = others;
    }

    /** What stands against holding these roles together, the refused first. */
    public static List<SeparationOfDuties> against(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(rule -> rule.some.stream().anyMatch(roles::contains)
                        && rule.others.stream().anyMatch(roles::contains))
                .toList();
    }

    /** Whether nothing refuses these roles to one person. */
    public static boolean allows(Set<Role> roles) {
        return against(roles).stream().noneMatch(SeparationOfDuties::isRefused);
    }

    public boolean isRefused() {
        return refused;
    }

    @Override
    public String labelKey() {
        return "identity.duties." + name();
    }
}
