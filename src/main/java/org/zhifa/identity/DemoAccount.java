package org.zhifa.identity;

import java.util.List;

/** An account of the demonstration county, offered on the login page. */
public record DemoAccount(String username, String name, String unit, String duty, String password) {

    /** Who offers them; there is such a bean in the demo profile only. */
    public interface Offer {

        List<DemoAccount> accounts();
    }
}
