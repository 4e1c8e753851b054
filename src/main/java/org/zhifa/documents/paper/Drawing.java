package org.zhifa.documents.paper;

import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Something drawn into an image element with lines and shapes, never pixels. */
abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {}
