# Kinderopvangtoeslag op de grens van een inkomen in de tabel, met twee kinderen, en van een kind in twee huizen (artikel 1.5, 1.7
# en 1.8 Wko; artikel 6 en bijlage I van het besluit). Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Kinderopvangtoeslag, op de grens

  Background:
    Given parameter "persoon_id" is "anna"

  # 96% x (120 x 10,00 + 60 x 9,00) x 12 = 20.044,80; op hele euro's 20.045.
  Scenario: 2025: zonder inkomen geldt 96 procent voor alle kinderen
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2004500

  # 96% x 1.740,00 x 12 = 20.044,80.
  Scenario: 2025: twee kinderen, precies € 47.403
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4740300    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2004500

  # Artikel 7 Awir: het inkomen van beiden; 96% x 1.740,00 x 12.
  Scenario: 2025: twee ouders, samen precies € 47.403
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
      | bram       | 1981-02-11    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
      | k1      | bram       | 2023-05-05    | true          | dagopvang             | false          | true                 | 120                   | 1000            |
      | k2      | bram       | 2018-02-02    | true          | buitenschoolse_opvang | false          | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 1740300    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2004500

  # Bijlage I: tot en met dit bedrag.
  Scenario: 2025: een cent meer valt in een rij die niet is bevestigd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4740301    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # Bijlage I: tot en met dit bedrag.
  Scenario: 2025: ook voor een kind alleen
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 120                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4740301    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # 96% x (120 x 10,00 + 60 x 9,00) x 12 = 20.044,80; op hele euro's 20.045.
  Scenario: 2026: zonder inkomen geldt 96 procent voor alle kinderen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2004500

  # 96% x 1.740,00 x 12 = 20.044,80.
  Scenario: 2026: twee kinderen, precies € 56.412
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 5641200    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2004500

  # Artikel 7 Awir: het inkomen van beiden; 96% x 1.740,00 x 12.
  Scenario: 2026: twee ouders, samen precies € 56.412
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
      | bram       | 1981-02-11    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
      | k1      | bram       | 2023-05-05    | true          | dagopvang             | false          | true                 | 120                   | 1000            |
      | k2      | bram       | 2018-02-02    | true          | buitenschoolse_opvang | false          | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 2641200    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2004500

  # Bijlage I: tot en met dit bedrag.
  Scenario: 2026: een cent meer valt in een rij die niet is bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 5641201    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # Bijlage I: tot en met dit bedrag.
  Scenario: 2026: ook voor een kind alleen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 120                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 5641201    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # (85,9% x 1.200,00 + 93,9% x 540,00) x 12 = 18.454,32.
  Scenario: 2026: twee kinderen bij € 80.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 8000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1845400

  # Alleen het percentage bij dit inkomen is bevestigd.
  Scenario: 2026: een kind, een cent boven € 80.000: niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 120                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 8000001    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # Alleen het percentage bij dit inkomen is bevestigd.
  Scenario: 2026: twee kinderen, een cent boven € 80.000: niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 8000001    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # (72,1% x 1.200,00 + 90,5% x 540,00) x 12 = 16.246,80.
  Scenario: 2026: twee kinderen bij € 100.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 10000000   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1624700

  # Alleen het percentage bij dit inkomen is bevestigd.
  Scenario: 2026: een kind, een cent boven € 100.000: niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 120                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 10000001   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # Alleen het percentage bij dit inkomen is bevestigd.
  Scenario: 2026: twee kinderen, een cent boven € 100.000: niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 10000001   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # (60,6% x 1.200,00 + 87,9% x 540,00) x 12 = 14.422,32.
  Scenario: 2026: twee kinderen bij € 120.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 12000000   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1442200

  # Alleen het percentage bij dit inkomen is bevestigd.
  Scenario: 2026: een kind, een cent boven € 120.000: niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 120                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 12000001   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # Alleen het percentage bij dit inkomen is bevestigd.
  Scenario: 2026: twee kinderen, een cent boven € 120.000: niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 12000001   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # Artikel 1.5: wie de opvang betaalt; alleen het kind dat anna betaalt telt: 96% x 1.200,00 x 12 = 13.824.
  Scenario: 2026: een kind in twee huizen, de andere ouder betaalt deze opvang
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | false          | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag, kinderopvangtoeslag_per_maand" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1382400
    And output "kinderopvangtoeslag_per_maand" equals 115200

  # Artikel 1.5: dan vraagt de andere ouder de toeslag aan.
  Scenario: 2026: de andere ouder betaalt alle opvang
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | false          | true                 | 120                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | false          | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
