/** Papers on screen: a tab of the case page that shows, makes out and prints them. */
@NullMarked
package org.zhifa.documents.ui;

import org.jspecify.annotations.NullMarked;
