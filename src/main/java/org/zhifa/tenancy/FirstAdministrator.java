package org.zhifa.tenancy;

/**
 * Who appoints a new unit's first administrator (单位系统管理员). The module that keeps the accounts implements it, in the
 * same breath as the opening: without somebody to run it, a unit is not opened.
 */
public interface FirstAdministrator {

    /** The account, and the password that is shown once and must be changed at the first sign-in. */
    record Credentials(String username, String password) {}

    Credentials appoint(TenantFile unit);

    /** Takes every account of a unit back whose opening failed. */
    void dismiss(TenantId tenant);
}
