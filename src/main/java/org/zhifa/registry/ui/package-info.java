/** The screens of the registers: officers and certificates, the power list. */
@NullMarked
package org.zhifa.registry.ui;

import org.jspecify.annotations.NullMarked;
