package org.zhifa.identity;

import org.zhifa.shared.Labelled;

/** What a person may do on the platform (角色). The comment after each is its number in the county's role table. */
public enum Role implements Labelled {
    /** 执法人员, R1. */
    OFFICER,
    /** 承办机构负责人, R2. */
    UNIT_HEAD,
    /** 法制审核员, R3. */
    REVIEWER,
    /** 法制机构负责人, R3b. */
    REVIEW_HEAD,
    /** 单位负责人, R4. */
    HEAD_OF_BODY,
    /** 公示管理员, R5. */
    PUBLISHER,
    /** 档案管理员, R6. */
    ARCHIVIST,
    /** 法律顾问、公职律师, R7. */
    ADVISER,
    /** 领导小组办公室监督员, R8. */
    SUPERVISOR,
    /** 考核管理员, R8b. */
    ASSESSOR,
    /** 县系统管理员, R9a. */
    COUNTY_ADMIN,
    /** 单位系统管理员, R9b. */
    TENANT_ADMIN,
    /** 听证主持人, R12. */
    HEARING_HOST,
    /** 财务收缴员, R14. */
    CASHIER;

    /** The Spring Security authority that stands for this role. */
    public String authority() {
        return "ROLE_" + name();
    }

    @Override
    public String labelKey() {
        return "identity.role." + name();
    }
}
