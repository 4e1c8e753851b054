/** Disclosure's screen for the body's own people; the public's pages are in {@code org.zhifa.disclosure.portal}. */
@NullMarked
package org.zhifa.disclosure.ui;

import org.jspecify.annotations.NullMarked;
