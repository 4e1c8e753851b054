package org.zhifa.casework.procedure;

import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.shared.Labelled;

/** Who acts in a step, by the code the procedure files use. */
public enum StepActor implements Labelled {
    /** 执法人员 (承办人). */
    HA(Role.OFFICER),
    /** 承办机构负责人. */
    HB(Role.UNIT_HEAD),
    /** 法制审核员. */
    FZ(Role.REVIEWER),
    /** 分管负责人. */
    FG(Role.HEAD_OF_BODY),
    /** 单位负责人. */
    FZR(Role.HEAD_OF_BODY),
    /** 集体讨论: the heads together. */
    JT(Role.HEAD_OF_BODY),
    /** 听证主持人. */
    ZC(Role.HEARING_HOST),
    /** 公示管理员. */
    GS(Role.PUBLISHER),
    /** 档案管理员. */
    DA(Role.ARCHIVIST),
    /** 窗口人员. */
    CK(Role.OFFICER),
    /** 财务、收缴. */
    CW(Role.CASHIER),
    /** The platform itself. */
    SYSTEM;

    private final Set<Role> roles;

    StepActor(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles that may act as this; none for the platform itself. */
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public String labelKey() {
        return "casework.actor." + name();
    }
}
