package org.zhifa.identity;

/**
 * An account of the demonstration county, offered on the login page. Beans of this type exist in the demo profile only.
 */
public record DemoAccount(String username, String name, String unit, String duty, String password) {}
