namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>A language that people can choose. German is the language in which the catalogue is written.</summary>
public enum Language
{
    German,
    English,
}
