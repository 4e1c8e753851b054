package org.zhifa.shared.ui;

import java.util.List;

/** A screen that can be used by keyboard; the shell shows its keys. */
public interface HasKeys {

    List<KeyHint> keys();
}
