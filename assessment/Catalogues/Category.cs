namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>The three parts of an interview, in the order in which they are asked.</summary>
public enum Category
{
    /// <summary>Digitale Ausgangslage.</summary>
    StartingPosition,

    /// <summary>Veränderung.</summary>
    Change,

    /// <summary>Technologien.</summary>
    Technologies,
}
