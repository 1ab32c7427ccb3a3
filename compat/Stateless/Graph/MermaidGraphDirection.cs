namespace Stateless.Graph;

/// <summary>The way a diagram is read.</summary>
public enum MermaidGraphDirection
{
    LeftToRight,
    RightToLeft,
    TopToBottom,
    BottomToTop,
}
