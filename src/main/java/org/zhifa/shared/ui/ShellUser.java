package org.zhifa.shared.ui;

/** What the shell shows of whoever is signed in. The identity module implements it. */
public interface ShellUser {

    String name();

    /** The body, and where there is one the office in it. */
    String unit();

    void signOut();
}
