/** What the shell shows of the person who is signed in. */
@NullMarked
package org.zhifa.identity.ui;

import org.jspecify.annotations.NullMarked;
