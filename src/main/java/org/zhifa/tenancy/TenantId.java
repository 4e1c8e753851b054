package org.zhifa.tenancy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A tenant's code (单位代码), for example {@code SJ} for the market supervision bureau.
 *
 * <p>The code becomes a schema name and a role name, so it is checked here, once, and can be trusted everywhere else.
 */
public record TenantId(String code) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    public TenantId {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not a tenant code: " + code);
        }
    }

    /** Two to eight capital letters or digits, a letter first. */
    public static boolean isValid(String code) {
        return CODE.matcher(code).matches();
    }

    /** Name of the tenant's schema, and of the only role that may use it. */
    public String schema() {
        return "t_" + code.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code;
    }
}
